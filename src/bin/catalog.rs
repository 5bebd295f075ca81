//! The editor's tool for the content files.

use clap::{Parser, Subcommand};
use docent::{
    content::{
        Document as _,
        checker::{self, Finding, NAMES},
        schema, tally,
    },
    domain::{
        accessibility::Accessibility, assessment::Assessment, calendar::Day, catalog::Catalog,
        changes::Changes, glossary::Glossary, pathway::Pathways, timing::Timing,
    },
};
use jiff::{Timestamp, tz::Offset};
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
    time::SystemTime,
};

/// Checks the content files and writes their schemas.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks the content files: every problem, with its place, line and reason.
    Check(Check),
    /// Writes the JSON Schema of each content file beside it.
    Schema(Folder),
}

#[derive(clap::Args)]
struct Check {
    #[command(flatten)]
    folder: Folder,
    /// Says also what could be looked at again, each with its place, line and reason:
    /// old facts, hard sentences, choices that change nothing.
    #[arg(long)]
    warnings: bool,
    /// The day that facts are measured by, as YYYY-MM-DD.
    #[arg(long, value_parser = day, default_value_t = today())]
    today: Today,
}

#[derive(clap::Args)]
struct Folder {
    /// The folder of the content files.
    #[arg(default_value = "public/api/v1")]
    folder: PathBuf,
}

/// A day as an option.
#[derive(Clone, Copy)]
struct Today(Day);

impl fmt::Display for Today {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_text())
    }
}

fn day(text: &str) -> Result<Today, String> {
    Day::parse(text).map(Today).ok_or_else(|| format!("“{text}” is no day such as 2026-11-22"))
}

/// The day of this machine, in universal time.
fn today() -> Today {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(since.as_secs()).ok().and_then(|it| Timestamp::from_second(it).ok());
    let date = Offset::UTC.to_datetime(now.unwrap_or_default()).date();
    Today(
        Day::new(date.year(), date.month(), date.day())
            .unwrap_or_else(|| unreachable!("a date of the calendar is a day of it")),
    )
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(options) => check(&options),
        Command::Schema(Folder { folder }) => write_schemas(&folder),
    };
    done.unwrap_or_else(|error| {
        eprintln!("catalog: {error}");
        ExitCode::FAILURE
    })
}

fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}

fn check(Check { folder, warnings, today }: &Check) -> io::Result<ExitCode> {
    let path = |name: &str| folder.folder.join(name).with_extension("json");
    let texts: Vec<String> =
        NAMES.into_iter().map(|name| read(&path(name))).collect::<io::Result<_>>()?;
    let files: Vec<(&str, &str)> =
        NAMES.into_iter().zip(texts.iter().map(String::as_str)).collect();
    let said = |found: &[(&str, Vec<Finding>)], kind: &str, is_listed: bool| {
        for (name, findings) in found.iter().filter(|_| is_listed) {
            for finding in findings {
                eprintln!("{}: {kind}{finding}", path(name).display());
            }
        }
        found.iter().map(|(_, findings)| findings.len()).sum::<usize>()
    };
    let n_warnings = said(&checker::warnings(&files, today.0), "warning: ", *warnings);
    let count = said(&checker::all(&files), "", true);
    let catalog = files.iter().find(|(name, _)| *name == Catalog::NAME);
    if let Some(root) = catalog.and_then(|(_, text)| serde_json::from_str(text).ok()) {
        eprintln!("catalog: {}", tally::tally(&root));
    }
    let more = if *warnings || n_warnings == 0 { "" } else { " (--warnings lists them)" };
    eprintln!("catalog: {n_warnings} warnings on {today}{more}");
    eprintln!("catalog: {count} problems in {} files", files.len());
    Ok(if count == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn write_schemas(folder: &Path) -> io::Result<ExitCode> {
    fs::write(folder.join("accessibility.schema.json"), schema::text::<Accessibility>())?;
    fs::write(folder.join("catalog.schema.json"), schema::text::<Catalog>())?;
    fs::write(folder.join("changes.schema.json"), schema::text::<Changes>())?;
    fs::write(folder.join("glossary.schema.json"), schema::text::<Glossary>())?;
    fs::write(folder.join("assessment.schema.json"), schema::text::<Assessment>())?;
    fs::write(folder.join("pathways.schema.json"), schema::text::<Pathways>())?;
    fs::write(folder.join("timing.schema.json"), schema::text::<Timing>())?;
    Ok(ExitCode::SUCCESS)
}
