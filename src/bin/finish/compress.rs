//! A brotli and a gzip copy beside each file that gains by it.

use super::{Failure, files, is_compressible};
use flate2::{Compression, write::GzEncoder};
use std::{fs, io::Write as _, path::Path};

/// Compresses every such file below a folder.
pub(super) fn folder(folder: &Path) -> Result<(), Failure> {
    for path in files(folder)?.into_iter().filter(|path| is_compressible(path)) {
        let bytes = fs::read(&path)?;
        let name = path.to_str().ok_or("a path that is not text")?;
        fs::write(format!("{name}.br"), brotli(&bytes)?)?;
        fs::write(format!("{name}.gz"), gzip(&bytes)?)?;
    }
    Ok(())
}

/// The bytes as `brotli -q 11` would write them.
pub(super) fn brotli(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut output = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut output, &parameters)?;
    Ok(output)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
