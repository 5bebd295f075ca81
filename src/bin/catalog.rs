//! The editor's tool for the content files.

use clap::{Parser, Subcommand};
use docent::{
    content::{checker, schema, tally},
    domain::{
        assessment::Assessment, catalog::Catalog, glossary::Glossary, pathway::Pathways,
        timing::Timing,
    },
};
use std::{
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
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
    Check(Folder),
    /// Writes the JSON Schema of each content file beside it.
    Schema(Folder),
}

#[derive(clap::Args)]
struct Folder {
    /// The folder of the content files.
    #[arg(default_value = "public/api/v1")]
    folder: PathBuf,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(Folder { folder }) => check(&folder),
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

fn check(folder: &Path) -> io::Result<ExitCode> {
    let catalog = folder.join("catalog.json");
    let glossary = folder.join("glossary.json");
    let assessment = folder.join("assessment.json");
    let pathways = folder.join("pathways.json");
    let timing = folder.join("timing.json");
    let text = read(&catalog)?;
    let findings = [
        (&catalog, checker::catalog(&text)),
        (&glossary, checker::glossary(&read(&glossary)?)),
        (&assessment, checker::assessment(&read(&assessment)?, &text)),
        (&pathways, checker::pathways(&read(&pathways)?, &text)),
        (&timing, checker::timing(&read(&timing)?, &text)),
    ];
    let mut count = 0;
    for (path, findings) in &findings {
        for finding in findings {
            eprintln!("{}: {finding}", path.display());
        }
        count += findings.len();
    }
    if let Ok(root) = serde_json::from_str(&text) {
        eprintln!("catalog: {}", tally::tally(&root));
    }
    eprintln!("catalog: {count} problems in {} files", findings.len());
    Ok(if count == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn write_schemas(folder: &Path) -> io::Result<ExitCode> {
    fs::write(folder.join("catalog.schema.json"), schema::text::<Catalog>())?;
    fs::write(folder.join("glossary.schema.json"), schema::text::<Glossary>())?;
    fs::write(folder.join("assessment.schema.json"), schema::text::<Assessment>())?;
    fs::write(folder.join("pathways.schema.json"), schema::text::<Pathways>())?;
    fs::write(folder.join("timing.schema.json"), schema::text::<Timing>())?;
    Ok(ExitCode::SUCCESS)
}
