#!/bin/sh
# Compiles our own crates so that a fuzzer sees which code it reaches. Cargo calls this in the place of rustc
# (RUSTC_WORKSPACE_WRAPPER); what comes from crates.io, and our build scripts, are compiled as ever.
case " $* " in
*" --crate-name afterdisc "* | *" --crate-name engine "* | *" --crate-name fuzz "*)
    exec "$@" -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
        -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
        -Cllvm-args=-sanitizer-coverage-trace-compares
    ;;
esac
exec "$@"
