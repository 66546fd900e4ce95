# Second Thought in a container: docs/install.md says how to use it, docs/decisions.md why it is so.

# Whoever wants the very same bytes each time names a digest: --build-arg BASE=debian@sha256:...
ARG BASE=debian:trixie-slim

# --- what is run is put together here; nothing of this stage is shipped but one folder
FROM ${BASE} AS build
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
# The suite is pinned by its name; within it the newest fixes are wanted.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates python3-venv \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
ENV PATH=/build/tools/bin:$PATH UV_NO_CACHE=1 UV_PYTHON_DOWNLOADS=never

# uv, pinned in the lock file as everything else is.
COPY requirements.lock pyproject.toml ./
RUN python3 -m venv tools \
    && sed -n '/^uv==/,/[^\\]$/p' requirements.lock > uv.lock \
    && pip install --no-cache-dir --disable-pip-version-check --require-hashes -r uv.lock

# One lock file serves users and developers. What runs is those of its entries that pyproject.toml
# asks for without the extra dev; versions and hashes are the lock file's own.
RUN uv pip compile pyproject.toml --extra postgres --constraints requirements.lock \
        --python /usr/bin/python3 --no-header --no-annotate --quiet --output-file names.txt \
    && awk 'NR == FNR {runs[$1]; next} /^[^ ]/ {keep = $1 in runs} keep' \
        names.txt requirements.lock > runtime.lock \
    && uv venv --quiet --python /usr/bin/python3 /opt/second-thought \
    && uv pip install --python /opt/second-thought --compile-bytecode \
        --require-hashes --no-build -r runtime.lock

COPY README.md LICENSE NOTICE ./
COPY bot bot
COPY coaching coaching
COPY prompts prompts
COPY storage storage
RUN uv build --wheel --build-constraints requirements.lock --require-hashes --out-dir wheels \
    && uv pip install --python /opt/second-thought --compile-bytecode --no-deps wheels/*.whl

# --- what is shipped
FROM ${BASE}
LABEL org.opencontainers.image.title="Second Thought" \
      org.opencontainers.image.description="A coach for when somebody hasn't answered, on Slack and Discord." \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT"
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates python3 tini \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 coach \
    && useradd --system --uid 10001 --gid 10001 --no-create-home --home-dir /data \
        --shell /usr/sbin/nologin coach \
    && install -d -o 10001 -g 10001 -m 0700 /data
COPY --from=build /opt/second-thought /opt/second-thought
ENV PATH=/opt/second-thought/bin:$PATH \
    LANG=C.UTF-8 \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    SECOND_THOUGHT_HOME=/data \
    HTTP_HOST=0.0.0.0 \
    WATCH_HOST=127.0.0.1 \
    WATCH_PORT=9090
USER 10001:10001
WORKDIR /data
VOLUME ["/data"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["second-thought", "doctor", "running"]
ENTRYPOINT ["/usr/bin/tini", "--", "second-thought"]
CMD ["all"]
