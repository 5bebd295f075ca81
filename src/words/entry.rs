//! STUB
use crate::domain::entry::Standing;
/// s
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "Met",
        Standing::NotYet => "Not yet",
        Standing::Ask => "Ask",
    }
}
