# Second Thought in a container: docs/install.md says how to use it, docs/decisions.md why it is so.

# Whoever wants the very same bytes each time names a digest: --build-arg BASE=debian@sha256:...
ARG BASE=debian:trixie-slim

# --- what is run is put together here; nothing of this stage is shipped but one folder
FROM ${BASE} AS build
# The suite is pinned by its name; within it the newest fixes are wanted.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates python3-venv \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
ENV TOOLS=/build/tools

# What it runs on comes first, so that a change of ours does not fetch all of it again.
COPY requirements.lock pyproject.toml ./
COPY contrib/install contrib/install
RUN contrib/install /opt/second-thought dependencies

COPY README.md LICENSE NOTICE ./
COPY bot bot
COPY coaching coaching
COPY prompts prompts
COPY storage storage
RUN contrib/install /opt/second-thought

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
    && groupadd --gid 10001 coach \
    && useradd --uid 10001 --gid 10001 --no-log-init --no-create-home --home-dir /data \
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
