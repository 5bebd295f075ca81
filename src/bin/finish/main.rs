//! Makes the folder that a web server serves out of what Trunk built: pages
//! with their shell, inline sheets and boot script, hashed names, the
//! snapshot of the content, and a compressed copy beside each file.

mod budget;
mod compress;
mod editor;
mod esbuild;
mod folder;
mod frames;
mod hosts;
mod names;
mod offline;
mod pages;
mod sheets;

use clap::{Parser, Subcommand};
use docent::{
    Shipped,
    content::{self, Document as _, checker},
    domain::{
        accessibility::Accessibility, assessment::Assessment, catalog::Catalog, changes::Changes,
        glossary::Glossary, pathway::Pathways, timing::Timing,
    },
    hosting,
    route::Root,
    state::Site,
};
use folder::{copy_dir, files, remove_schemas};
use pages::Template;
use sha2::{Digest as _, Sha256};
use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Finishes a build, or weighs it.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes the folder to serve.
    Build(Build),
    /// Prints the bytes of a first visit and fails where a budget is broken.
    Budget {
        /// The folder to serve.
        #[arg(default_value = "dist")]
        folder: PathBuf,
    },
}

#[derive(clap::Args)]
struct Build {
    /// What Trunk built.
    #[arg(long, default_value = "target/trunk")]
    from: PathBuf,
    /// The folder with the other wasm files, each with its glue in a folder.
    #[arg(long, default_value = "target")]
    beside: PathBuf,
    /// The folder to serve.
    #[arg(long, default_value = "dist")]
    to: PathBuf,
    /// Where the site will stand: "<https://school.example/a/b/>".
    #[arg(long, default_value = "http://localhost/")]
    site: String,
    /// Where content is fetched: an address, or a path below the site's root.
    #[arg(long, default_value = "api/v1/")]
    endpoint: String,
    /// The esbuild program.
    #[arg(long, default_value = "esbuild")]
    esbuild: PathBuf,
    /// The folder for the configurations of web servers.
    #[arg(long, default_value = "target/hosting")]
    hosting: PathBuf,
    /// The folder that the web server reads the site from.
    #[arg(long, default_value = "/var/www/docent")]
    document_root: String,
    /// Who may show the frames below `embed/`, as in a content security policy.
    #[arg(long, default_value = "'self'")]
    frame_ancestors: String,
    /// Keep nothing for when the device is offline, and take away what was kept.
    #[arg(long)]
    without_offline: bool,
}

/// The wasm files beside the app, each with the sheet that comes with it.
const BESIDE: [(&str, &str); 7] = [
    ("more", "style/more.css"),
    ("compare", "style/tools/compare.css"),
    ("advise", "style/tools/advise.css"),
    ("my-plan", "style/tools/my-plan.css"),
    ("self-check", "style/tools/self-check.css"),
    ("timing", "style/tools/timing.css"),
    ("roles", "style/tools/roles.css"),
];

/// What ends the build, in words for the person at the terminal.
type Failure = Box<dyn Error>;

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Build(build) => run(&build).map(|()| true),
        Command::Budget { folder } => budget::check(&folder),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("finish: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(build: &Build) -> Result<(), Failure> {
    let origin = hosting::origin(&build.site)
        .ok_or("SITE is the whole address of the site, such as https://school.example/a/b/")?;
    if origin == "http://localhost" {
        eprintln!("finish: pages, sitemap and previews name http://localhost; SITE says otherwise");
    }
    let path = build.site.splitn(4, '/').nth(3).unwrap_or_default();
    let site = Site::new(Root::new(path), &build.endpoint);
    let content = checked_content()?;
    if build.to.exists() {
        fs::remove_dir_all(&build.to)?;
    }
    copy_dir(Path::new("public"), &build.to)?;
    minify_content(&build.to.join("api/v1"))?;
    copy_dir(&build.to.join("api/v1"), &build.to.join("snapshot"))?;
    remove_schemas(&build.to.join("snapshot"))?;

    let esbuild = esbuild::Esbuild::new(&build.esbuild);
    let (glue, wasm) = module(&build.from, &esbuild)?;
    let app = [
        (format!("docent-{}.js", hash(glue.as_bytes())), glue.as_bytes()),
        (format!("docent-{}_bg.wasm", hash(&wasm)), &wasm),
    ];
    for (name, bytes) in &app {
        fs::write(build.to.join(name), bytes)?;
    }
    let font = hashed(&build.to, "fonts/brygada-1918.woff2")?;
    let sheets =
        sheets::Sheets::gather(&esbuild, &font, site.root.as_str(), &content.catalog, &build.to)?;
    let root = site.root.as_str();
    let mut beside = Vec::new();
    for (name, sheet) in BESIDE {
        let style = esbuild.style(Path::new(sheet))?;
        let name = write_module(build, &esbuild, name, &style)?;
        fs::write(build.to.join([&name, ".css"].concat()), style)?;
        beside.push(name);
    }
    let app = app.map(|(name, _)| [root, &name].concat());
    let kept = offline::Kept { site: &site, app: &app, beside: &beside, font: &font };
    let offline = offline::write(&kept, &esbuild, build)?;
    let frames = frames::Frames::gather(&esbuild, &build.to)?;
    let template = Template {
        text: fs::read_to_string("index.html")?,
        app,
        beside: beside.join(" "),
        offline,
        boot: esbuild.drawing_script(Path::new("src/boot.js"))?,
        sheets,
        frames,
        font,
        site,
        origin,
    };
    pages::write(&template, &content, &build.to)?;
    editor::write(&template, &content, &esbuild, build)?;
    pages::write_manifest(&template, &build.to)?;
    compress::folder(&build.to)?;
    hosts::configure(build, template.site.root.as_str(), &content)
}

/// The shipped content, if every file of it is sound.
fn checked_content() -> Result<Shipped, Failure> {
    let text = |name: &str| fs::read_to_string(format!("public/api/v1/{name}.json"));
    let catalog = text(Catalog::NAME)?;
    let glossary = text(Glossary::NAME)?;
    let assessment = text(Assessment::NAME)?;
    let pathways = text(Pathways::NAME)?;
    let timing = text(Timing::NAME)?;
    let changes = text(Changes::NAME)?;
    let accessibility = text(Accessibility::NAME)?;
    let files: [(&str, &str); 7] = [
        (Catalog::NAME, &catalog),
        (Glossary::NAME, &glossary),
        (Assessment::NAME, &assessment),
        (Pathways::NAME, &pathways),
        (Timing::NAME, &timing),
        (Changes::NAME, &changes),
        (Accessibility::NAME, &accessibility),
    ];
    let findings: Vec<_> = checker::all(&files).into_iter().flat_map(|(_, it)| it).collect();
    if let Some(first) = findings.first() {
        let count = findings.len();
        return Err(format!("the content has {count} problems, the first: {first}").into());
    }
    let refused = |refusal| format!("{refusal:?}");
    let catalog = content::read(&catalog).map_err(refused)?;
    Ok(Shipped {
        assessment: content::read_beside(&assessment, &catalog).map_err(refused)?,
        timing: content::read_beside(&timing, &catalog).map_err(refused)?,
        pathways: content::read_beside(&pathways, &catalog).map_err(refused)?,
        glossary: content::read(&glossary).map_err(refused)?,
        changes: content::read(&changes).map_err(refused)?,
        accessibility: content::read(&accessibility).map_err(refused)?,
        catalog,
    })
}

/// The glue and the wasm in `from`, made small.
fn module(from: &Path, esbuild: &esbuild::Esbuild<'_>) -> Result<(String, Vec<u8>), Failure> {
    let (mut glue, mut wasm) = (None, None);
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        match path.extension().and_then(|it| it.to_str()) {
            Some("js") => glue = Some(path),
            Some("wasm") => wasm = Some(path),
            _ => {}
        }
    }
    let missing = || format!("{} has no app: was it built?", from.display());
    let wasm = fs::read(wasm.ok_or_else(missing)?)?;
    let glue = fs::read_to_string(glue.ok_or_else(missing)?)?;
    let (glue, wasm) = names::shorten(&glue, &wasm)?;
    Ok((esbuild.glue(&glue)?, wasm))
}

/// Writes glue and wasm of a module beside the app, and tells their name without what each
/// ends with. One hash is of both and of the sheet that comes along, so that a page names
/// them once.
fn write_module(
    build: &Build,
    esbuild: &esbuild::Esbuild<'_>,
    name: &str,
    style: &str,
) -> Result<String, Failure> {
    let (glue, wasm) = module(&build.beside.join(name), esbuild)?;
    let name = [name, "-", &hash(&[glue.as_bytes(), &wasm, style.as_bytes()].concat())].concat();
    fs::write(build.to.join([&name, ".js"].concat()), glue)?;
    fs::write(build.to.join([&name, "_bg.wasm"].concat()), wasm)?;
    Ok(name)
}

/// Renames a file after the hash of its bytes, and tells its new path.
fn hashed(folder: &Path, file: &str) -> Result<String, Failure> {
    let bytes = fs::read(folder.join(file))?;
    let (stem, extension) = file.rsplit_once('.').ok_or("a file without an extension")?;
    let name = format!("{stem}-{}.{extension}", hash(&bytes));
    fs::rename(folder.join(file), folder.join(&name))?;
    Ok(name)
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let start = digest.iter().take(6).fold(0_u64, |start, byte| start << 8 | u64::from(*byte));
    format!("{start:012x}")
}

/// Takes the white space out of the content files, which editors need and
/// readers do not.
fn minify_content(folder: &Path) -> Result<(), Failure> {
    for path in files(folder)? {
        let text = fs::read_to_string(&path)?;
        let mut small = Vec::new();
        let mut reader = serde_json::Deserializer::from_str(&text);
        serde_transcode::transcode(&mut reader, &mut serde_json::Serializer::new(&mut small))?;
        fs::write(path, small)?;
    }
    Ok(())
}

/// Whether a compressed copy stands beside such a file.
fn is_compressible(path: &Path) -> bool {
    path.to_str().and_then(hosting::kind_of).is_some_and(|kind| kind.is_compressible)
}
