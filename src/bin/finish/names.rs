//! Short names for what the glue and the wasm hand to each other.
//!
//! wasm-bindgen ends these names with hashes, which no compression makes
//! smaller, and each stands in both files. What the optimizer found to be of no
//! use to the wasm goes from the glue as well.

use super::Failure;
use std::collections::HashMap;
use wasm_encoder::{
    ExportSection, ImportSection, Module,
    reencode::{Error, Reencode},
};
use wasmparser::{Export, ImportSectionReader, Parser};

/// From the long name to the short one.
type Names = HashMap<String, String>;

/// The short name of the module that the glue is to the wasm.
const GLUE: &str = "a";

/// The glue and the wasm with short names.
pub(super) fn shorten(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), Failure> {
    let mut names = Shortened::default();
    let mut shorter = Module::new();
    names.parse_core_module(&mut shorter, Parser::new(0), wasm)?;
    let glue = with_imports(glue, &names.imports)?;
    let glue = with_exports(&glue, &names.exports);
    let glue = glue.replace(&format!("\"{}\": ", names.module), &format!("{GLUE}: "));
    Ok((without_unused(&glue), shorter.finish()))
}

/// The names of a wasm, shortened while it is written anew.
#[derive(Default)]
struct Shortened {
    /// What the wasm calls the glue.
    module: String,
    imports: Names,
    exports: Names,
}

impl Reencode for Shortened {
    type Error = std::convert::Infallible;

    fn parse_import_section(
        &mut self,
        section: &mut ImportSection,
        imports: ImportSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for import in imports.into_imports() {
            let import = import?;
            let name = short(self.imports.len());
            section.import(GLUE, &name, self.entity_type(import.ty)?);
            import.module.clone_into(&mut self.module);
            self.imports.insert(import.name.to_owned(), name);
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        section: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let name = short(self.exports.len());
        section.export(
            &name,
            self.export_kind(export.kind)?,
            self.external_index(export.kind, export.index)?,
        );
        self.exports.insert(export.name.to_owned(), name);
        Ok(())
    }
}

/// The glue with the functions that the wasm imports, and no others.
fn with_imports(glue: &str, names: &Names) -> Result<String, Failure> {
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
fn with_exports(glue: &str, names: &Names) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE_TEXT: &str = r#"
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

    /// A wasm with one import, a memory, and a function that it exports.
    fn wasm() -> Vec<u8> {
        use wasm_encoder::{
            CodeSection, ExportKind, Function, FunctionSection, MemorySection, MemoryType,
            TypeSection,
        };
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        let log = wasm_encoder::EntityType::Function(0);
        imports.import("./docent_bg.js", "__wbg_log_0123456789abcdef", log);
        let (mut functions, mut memories) = (FunctionSection::new(), MemorySection::new());
        functions.function(0);
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut exports = ExportSection::new();
        exports.export("memory", ExportKind::Memory, 0).export("start", ExportKind::Func, 1);
        let mut code = CodeSection::new();
        let mut start = Function::new([]);
        start.instructions().call(0).end();
        code.function(&start);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&memories);
        module.section(&exports).section(&code);
        module.finish()
    }

    #[test]
    fn both_sides_use_the_same_short_names() {
        let (glue, shorter) = shorten(GLUE_TEXT, &wasm()).unwrap();
        let names: Vec<String> = Parser::new(0)
            .parse_all(&shorter)
            .flat_map(|part| match part.unwrap() {
                wasmparser::Payload::ImportSection(section) => section
                    .into_imports()
                    .map(|it| it.map(|it| [it.module, ".", it.name].concat()).unwrap())
                    .collect::<Vec<_>>(),
                wasmparser::Payload::ExportSection(section) => {
                    section.into_iter().map(|it| it.unwrap().name.to_owned()).collect()
                }
                _ => Vec::new(),
            })
            .collect();
        assert_eq!(names, ["a.a", "a", "b"]);
        assert!(glue.contains("\na: function(arg0) {\n"), "{glue}");
        assert!(glue.contains("\n        a: import0,\n"), "{glue}");
        assert!(glue.contains("wasm.b(wasm.a); other.wasm.unknown();"), "{glue}");
    }

    #[test]
    fn what_the_wasm_does_not_import_goes() {
        let (glue, _) = shorten(GLUE_TEXT, &wasm()).unwrap();
        assert!(!glue.contains("close"), "{glue}");
        assert!(!glue.contains("prototype"), "{glue}");
        assert!(glue.contains("\nexport { __wbg_init as default };"), "{glue}");
    }

    #[test]
    fn what_does_not_belong_together_is_refused() {
        assert!(shorten("", &wasm()).is_err());
        assert!(shorten(GLUE_TEXT, wasm().get(..50).unwrap_or_default()).is_err());
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
