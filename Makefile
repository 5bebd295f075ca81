# Docent. `make run` and `make test` are all you need; both install their tools.

# Where the site will stand: SITE=https://school.example/a/b/ make build
SITE ?= http://localhost/
# Where content is fetched: an address, or a path below the site's root.
ENDPOINT ?= api/v1/
# Where the web server will find the site, and who besides it may show its frames.
DOCUMENT_ROOT ?= /var/www/docent
FRAME_ANCESTORS ?= 'self'
# Whether browsers keep the app for when they are offline: yes, or no.
OFFLINE ?= yes
# The port of `make run`; the first free one from 8080 where it is not given.
PORT ?=

base = $(shell printf '%s' '$(SITE)' | sed -E 's|^[a-z]+://[^/]*||')
export PATH := $(shell .ci/tools path)$(PATH)

# What the browser tests read.
export DOCENT_SERVE = $(CURDIR)/target/debug/serve
export DOCENT_DIST = $(CURDIR)/target/dist
export DOCENT_DIST_AB = $(CURDIR)/target/dist-ab
export DOCENT_HOSTING = $(CURDIR)/target/hosting-root/nginx.conf
export DOCENT_HOSTING_AB = $(CURDIR)/target/hosting-ab/nginx.conf
export DOCENT_AXE = $(shell .ci/tools axe)
export DOCENT_LIGHTHOUSE = $(shell .ci/tools lighthouse)
stylelint = $(shell .ci/tools stylelint)
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER = wasm-bindgen-test-runner
export WASM_BINDGEN_TEST_WEBDRIVER_JSON = $(CURDIR)/tests/webdriver.json
# Seconds for all of them; the default of 20 is for fewer.
export WASM_BINDGEN_TEST_TIMEOUT = 300

# The wasm files that are loaded at first use.
beside = embed compare more advise my-plan roles self-check timing

# Such a file whose readers do more than theirs, so that it is built apart.
apart = check

wasm = --target wasm32-unknown-unknown --no-default-features

.PHONY: build run test test-all audit bom engines grid bench lint test-native test-web test-e2e app tools-build tools-test clean

build: app
	cargo run --quiet --bin finish -- build --site '$(SITE)' --endpoint '$(ENDPOINT)' \
		--document-root '$(DOCUMENT_ROOT)' --frame-ancestors "$(FRAME_ANCESTORS)" \
		$(if $(filter no,$(OFFLINE)),--without-offline)

run: build
	cargo run --quiet --bin serve -- --base '$(base)' $(if $(PORT),--port $(PORT))

# Everything that CI asks for on each change.
test: lint test-native test-web test-e2e

# Adds what it is built from, the other browsers, every view under every condition, and the
# times of a first visit on a slow phone with what Lighthouse says.
test-all: test audit engines grid bench

# What it is built from: licenses, sources, and what is known to be weak.
audit:
	@.ci/tools supply
	.ci/audit

# What each part is made of, into target/bom.
bom:
	@.ci/tools bom
	.ci/audit bom

lint: tools-test
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo clippy --lib --bin docent $(foreach it,$(beside),--bin $(it)) --test web $(wasm) -- -D warnings
	cargo clippy $(foreach it,$(apart),--bin $(it)) $(wasm) --features check -- -D warnings
	stylelint --config .stylelintrc.yml --config-basedir $(stylelint) 'style/**/*.css'
	cargo run --quiet --bin catalog -- check

test-native: tools-test
	cargo test --no-fail-fast

test-web: tools-test
	CHROMEDRIVER="$$(command -v chromedriver)" cargo test $(wasm) --test web

# Both builds are of the same app: one for the root of a host, one for a folder.
test-e2e: tools-test app
	cargo build --quiet --bin serve --bin finish
	target/debug/finish build --to target/dist --site http://localhost/ \
		--document-root '$(DOCENT_DIST)' --hosting target/hosting-root
	target/debug/finish build --to target/dist-ab --site https://school.example/a/b/ \
		--document-root '$(DOCENT_DIST_AB)' --hosting target/hosting-ab \
		--frame-ancestors https://host.example
	target/debug/finish budget target/dist
	cargo test -p e2e --no-fail-fast -- --test-threads=2

# The same tests in Firefox ESR and WebKitGTK, which `test-e2e` runs in Chromium. A test that
# asks a browser for what it cannot do ends there, and is listed with the reason. Pages in
# frames are for Chromium and Firefox: WebKitGTK’s driver runs nothing before a page.
in_firefox = journeys loading embed editor checker endpoint faults offline roles timing self_check takeover
in_webkit = journeys loading endpoint faults offline roles timing self_check
engines: tools-test app
	@.ci/tools engines
	cargo build --quiet --bin serve --bin finish
	target/debug/finish build --to target/dist --site http://localhost/ \
		--document-root '$(DOCENT_DIST)' --hosting target/hosting-root
	@rm -f target/left-out-*; failed=; \
	run() { echo "In $$1:"; \
		DOCENT_BROWSER=$$1 DOCENT_LEFT_OUT=$(CURDIR)/target/left-out-$$1 cargo test -p e2e \
			--no-fail-fast $$(printf -- '--test %s ' $$2) -- --test-threads=2 || failed=1; \
		if [ -e target/left-out-$$1 ]; then echo "Left out in $$1:"; sort target/left-out-$$1; fi; }; \
	run firefox '$(in_firefox)'; run webkit '$(in_webkit)'; test -z "$$failed"

# Every view in every state under every condition: axe, room, targets, focus. Some ten minutes;
# `DOCENT_SHOTS=folder make grid` leaves a picture of each.
grid: tools-test app
	cargo build --quiet --bin serve --bin finish
	target/debug/finish build --to target/dist --site http://localhost/ \
		--document-root '$(DOCENT_DIST)' --hosting target/hosting-root
	cargo test -p e2e --test grid --no-fail-fast -- --test-threads=2

bench: tools-test app
	cargo build --quiet --bin serve --bin finish
	target/debug/finish build --to target/dist --site http://localhost/ \
		--document-root '$(DOCENT_DIST)' --hosting target/hosting-root
	cargo test -p e2e --test bench -- --nocapture --test-threads=1
	@.ci/tools audit
	cargo test -p e2e --test audit -- --nocapture --test-threads=1

# The app and, beside it, the other wasm files, made in the same way. What a panic
# names as its place is the same on every machine, and short.
app: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS = \
	$(foreach it,$(wildcard $(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src/*),--remap-path-prefix=$(it)/=)
app: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER = $(CURDIR)/.ci/wasm-linker
app: tools-build
	trunk build --release
	cargo build --release --quiet --target wasm32-unknown-unknown $(foreach it,$(beside),--bin $(it))
	cargo build --release --quiet --target wasm32-unknown-unknown --features check \
		$(foreach it,$(apart),--bin $(it))
	set -e; for it in $(beside) $(apart); do \
		wasm-bindgen --target web --no-typescript --out-dir target/$$it \
			target/wasm32-unknown-unknown/release/$$it.wasm; \
		wasm-opt $$(sed -n 's/.*data-wasm-opt-params="\([^"]*\)".*/\1/p' index.html) \
			target/$$it/$${it}_bg.wasm -o target/$$it/$${it}_bg.wasm; \
	done

tools-build:
	@.ci/tools build

tools-test:
	@.ci/tools test

clean:
	rm -rf dist target
