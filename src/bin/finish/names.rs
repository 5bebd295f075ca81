//! Short names for what the glue and the wasm hand to each other.
//!
//! wasm-bindgen ends these names with hashes, which no compression makes
//! smaller, and each stands in both files. What the optimizer found to be of no
//! use to the wasm goes from the glue as well.

use super::Failure;
use std::collections::HashMap;

/// From the long name to the short one.
type Names<'a> = HashMap<&'a str, String>;

/// The first bytes of every wasm file: its magic and its version.
const HEADER: usize = 8;

/// The numbers of the two sections that hold names.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The number that says that an import is a function.
const FUNCTION: u8 = 0;

/// The glue and the wasm with short names.
pub(super) fn shorten(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), Failure> {
    let (mut imports, mut exports) = (Names::new(), Names::new());
    let mut module = "";
    let (header, sections) = wasm.split_at_checked(HEADER).ok_or(CUT)?;
    let (mut shorter, mut rest) = (header.to_vec(), Bytes(sections));
    while let [id, ..] = *rest.take(1).unwrap_or_default() {
        let size = rest.number()?;
        let section = rest.take(size)?;
        let renamed = match id {
            IMPORTS => renamed_imports(Bytes(section), &mut imports, &mut module)?,
            EXPORTS => renamed_exports(Bytes(section), &mut exports)?,
            _ => section.to_vec(),
        };
        shorter.push(id);
        write_number(&mut shorter, renamed.len());
        shorter.extend(renamed);
    }
    let glue = with_imports(glue, &imports)?;
    let glue = with_exports(&glue, &exports);
    let glue = glue.replace(&format!("\"{module}\": "), "a: ");
    Ok((without_unused(&glue), shorter))
}

/// The section of imports, all of which are functions of one module.
fn renamed_imports<'a>(
    mut section: Bytes<'a>,
    names: &mut Names<'a>,
    module: &mut &'a str,
) -> Result<Vec<u8>, Failure> {
    let count = section.number()?;
    let mut renamed = Vec::new();
    write_number(&mut renamed, count);
    for index in 0..count {
        *module = section.name()?;
        let name = section.name()?;
        if section.take(1)? != [FUNCTION] {
            return Err(format!("the wasm imports {name}, which is not a function").into());
        }
        write_name(&mut renamed, "a");
        write_name(&mut renamed, &short(index));
        renamed.push(FUNCTION);
        write_number(&mut renamed, section.number()?);
        names.insert(name, short(index));
    }
    Ok(renamed)
}

fn renamed_exports<'a>(mut section: Bytes<'a>, names: &mut Names<'a>) -> Result<Vec<u8>, Failure> {
    let count = section.number()?;
    let mut renamed = Vec::new();
    write_number(&mut renamed, count);
    for index in 0..count {
        let name = section.name()?;
        write_name(&mut renamed, &short(index));
        renamed.extend(section.take(1)?);
        write_number(&mut renamed, section.number()?);
        names.insert(name, short(index));
    }
    Ok(renamed)
}

/// The glue with the functions that the wasm imports, and no others.
fn with_imports(glue: &str, names: &Names<'_>) -> Result<String, Failure> {
    const INDENT: &str = "        ";
    let (mut text, mut found, mut is_kept) = (String::new(), 0, true);
    for line in glue.lines() {
        let member = line.strip_prefix(INDENT).unwrap_or_default();
        if let Some((name, function)) = member.split_once(": function(")
            && !name.contains(' ')
        {
            let short = names.get(name);
            is_kept = short.is_some();
            found += usize::from(is_kept);
            if let Some(short) = short {
                text += &[short, ": function(", function, "\n"].concat();
            }
            continue;
        }
        if is_kept {
            text += line;
            text.push('\n');
        }
        is_kept |= member.starts_with('}');
    }
    let wanted = names.len();
    if found < wanted {
        return Err(format!("the glue has {found} of {wanted} functions for the wasm").into());
    }
    Ok(text)
}

/// The glue calling what the wasm exports by its short names.
fn with_exports(glue: &str, names: &Names<'_>) -> String {
    const OBJECT: &str = "wasm.";
    let mut parts = glue.split(OBJECT);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        text += OBJECT;
        text += names.get(name).map_or(name, String::as_str);
        text += rest;
    }
    text
}

/// The glue in a form whose unused parts esbuild recognizes: the classes of
/// streams, which a dependency of Leptos brings along and no one here opens.
fn without_unused(glue: &str) -> String {
    let lines = glue.lines().filter(|line| !line.starts_with("if (Symbol.dispose)"));
    let glue = lines.fold(String::new(), |text, line| text + line + "\n");
    glue.replace("export class ", "class ")
        .replace("export { initSync, __wbg_init as default }", "export { __wbg_init as default }")
        .replace(": new FinalizationRegistry(", ": /* @__PURE__ */ new FinalizationRegistry(")
}

/// "a" to "Z", then "aa".
fn short(index: usize) -> String {
    let (mut name, mut rest) = (String::new(), index);
    loop {
        name.extend(('a'..='z').chain('A'..='Z').nth(rest % 52));
        if rest < 52 {
            return name;
        }
        rest = rest / 52 - 1;
    }
}

/// What is said of a wasm file that ends too soon.
const CUT: &str = "the wasm is cut off";

/// The part of a wasm file that is not read yet.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Failure> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(CUT)?;
        self.0 = rest;
        Ok(taken)
    }

    /// A number in LEB128: seven bits a byte, the lowest first.
    fn number(&mut self) -> Result<usize, Failure> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = *self.take(1)?.first().ok_or(CUT)?;
            number |= usize::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err("the wasm holds a number that is too long".into())
    }

    fn name(&mut self) -> Result<&'a str, Failure> {
        let size = self.number()?;
        Ok(str::from_utf8(self.take(size)?)?)
    }
}

fn write_number(bytes: &mut Vec<u8>, number: usize) {
    let (mut rest, mut low) = (number >> 7, number & 0x7F);
    while rest > 0 {
        bytes.push(u8::try_from(low | 0x80).unwrap_or_default());
        (rest, low) = (rest >> 7, rest & 0x7F);
    }
    bytes.push(u8::try_from(low).unwrap_or_default());
}

fn write_name(bytes: &mut Vec<u8>, name: &str) {
    write_number(bytes, name.len());
    bytes.extend(name.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = r#"
export class Unused {
}
if (Symbol.dispose) Unused.prototype[Symbol.dispose] = Unused.prototype.free;
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_log_0123456789abcdef: function(arg0) {
            console.log(arg0);
        },
        __wbg_unused_0123456789abcdef: function() { return handleError(function (arg0) {
            arg0.close();
        }, arguments); },
    };
    return {
        __proto__: null,
        "./docent_bg.js": import0,
    };
}
wasm.start(wasm.memory); other.wasm.unknown();
export { initSync, __wbg_init as default };
"#;

    fn wasm() -> Vec<u8> {
        let mut imports = vec![1];
        write_name(&mut imports, "./docent_bg.js");
        write_name(&mut imports, "__wbg_log_0123456789abcdef");
        imports.extend([FUNCTION, 0]);
        let mut exports = vec![2];
        write_name(&mut exports, "memory");
        exports.extend([2, 0]);
        write_name(&mut exports, "start");
        exports.extend([0, 0x80, 0x01]);
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        for (id, section) in [(IMPORTS, imports), (EXPORTS, exports), (10, vec![7; 200])] {
            wasm.push(id);
            write_number(&mut wasm, section.len());
            wasm.extend(section);
        }
        wasm
    }

    #[test]
    fn both_sides_use_the_same_short_names() {
        let (glue, wasm) = shorten(GLUE, &wasm()).unwrap();
        let start =
            b"\0asm\x01\0\0\0\x02\x07\x01\x01a\x01a\0\0\x07\x0a\x02\x01a\x02\0\x01b\0\x80\x01";
        assert_eq!(wasm.get(..start.len()), Some(&start[..]));
        assert_eq!(wasm.len(), start.len() + 3 + 200);
        assert!(glue.contains("\na: function(arg0) {\n"), "{glue}");
        assert!(glue.contains("\n        a: import0,\n"), "{glue}");
        assert!(glue.contains("wasm.b(wasm.a); other.wasm.unknown();"), "{glue}");
    }

    #[test]
    fn what_the_wasm_does_not_import_goes() {
        let (glue, _) = shorten(GLUE, &wasm()).unwrap();
        assert!(!glue.contains("close"), "{glue}");
        assert!(!glue.contains("prototype"), "{glue}");
        assert!(glue.contains("\nexport { __wbg_init as default };"), "{glue}");
    }

    #[test]
    fn what_does_not_belong_together_is_refused() {
        assert!(shorten("", &wasm()).is_err());
        assert!(shorten(GLUE, wasm().get(..50).unwrap_or_default()).is_err());
    }

    #[test]
    fn short_names_are_distinct() {
        let names: Vec<String> = (0..3000).map(short).collect();
        assert_eq!((names[0].as_str(), names[51].as_str()), ("a", "Z"));
        assert_eq!((names[52].as_str(), names[53].as_str()), ("aa", "ba"));
        let distinct: std::collections::HashSet<_> = names.iter().collect();
        assert_eq!(distinct.len(), names.len());
    }
}
