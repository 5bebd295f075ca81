//! From an older version of the format to the newest, step by step.

use super::{Damage, VERSION};

/// A step: a payload of one version as one of the next; `None` where it is no
/// payload of that version.
type Step = fn(Vec<u8>) -> Option<Vec<u8>>;

/// The steps, the first from version 1 to 2. A new version adds one here, with
/// golden links of the version before it in `tests/link`.
const STEPS: [Step; VERSION as usize - 1] = [];

/// A payload of `version` in the newest form.
pub(super) fn to_newest(version: u32, payload: Vec<u8>) -> Result<Vec<u8>, Damage> {
    through(&STEPS, version, payload)
}

fn through(steps: &[Step], version: u32, payload: Vec<u8>) -> Result<Vec<u8>, Damage> {
    let done = version.checked_sub(1).and_then(|it| usize::try_from(it).ok());
    let mut left = done.and_then(|it| steps.get(it..)).ok_or(Damage::Newer)?.iter();
    left.try_fold(payload, |payload, step| step(payload)).ok_or(Damage::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Steps of a format that is two versions further on.
    const LATER: [Step; 2] = [
        |payload| Some([payload, vec![2]].concat()),
        |payload| payload.starts_with(&[7]).then(|| [payload, vec![3]].concat()),
    ];

    #[test]
    fn a_payload_takes_each_step_from_its_version_on() {
        assert_eq!(through(&LATER, 1, vec![7]), Ok(vec![7, 2, 3]));
        assert_eq!(through(&LATER, 2, vec![7]), Ok(vec![7, 3]));
        assert_eq!(through(&LATER, 3, vec![7]), Ok(vec![7]));
    }

    #[test]
    fn what_no_step_takes_is_damaged_and_what_no_step_knows_is_newer() {
        assert_eq!(through(&LATER, 1, vec![8]), Err(Damage::Damaged));
        assert_eq!(through(&LATER, 4, vec![7]), Err(Damage::Newer));
        assert_eq!(through(&LATER, 0, vec![7]), Err(Damage::Newer));
    }
}
