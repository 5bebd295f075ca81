# Docent. `make run` and `make test` are all you need; both install their tools.

# Where the site will stand: SITE=https://school.example/a/b/ make build
SITE ?= http://localhost/
# Where content is fetched: an address, or a path below the site's root.
ENDPOINT ?= api/v1/
# The port of `make run`; the first free one from 8080 where it is not given.
PORT ?=

base = $(shell printf '%s' '$(SITE)' | sed -E 's|^[a-z]+://[^/]*||')
export PATH := $(shell .ci/tools path)$(PATH)

.PHONY: build run test test-all tools-build tools-test clean

build: tools-build
	trunk build --release
	cargo run --quiet --bin finish -- build --site '$(SITE)' --endpoint '$(ENDPOINT)'

run: build
	cargo run --quiet --bin serve -- --base '$(base)' $(if $(PORT),--port $(PORT))

tools-build:
	@.ci/tools build

tools-test:
	@.ci/tools test

clean:
	rm -rf dist target
