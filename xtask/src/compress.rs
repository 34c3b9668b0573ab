//! The two compressions that browsers know, each as small as it gets.

use crate::failure::Failure;
use flate2::{Compression, write::GzEncoder};
use std::io::{self, Write};

pub fn gzip(contents: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(contents).and_then(|()| gzip.finish()).map_err(|e| wrong(&e))
}

pub fn brotli(contents: &[u8]) -> Result<Vec<u8>, Failure> {
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &contents[..], &mut small, &params).map_err(|e| wrong(&e))?;
    Ok(small)
}

fn wrong(error: &io::Error) -> Failure {
    Failure::new(format!("a file cannot be compressed: {error}"))
}
