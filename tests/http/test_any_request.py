"""Whatever is asked over HTTP is answered as docs/http.yaml says, and the process lives on."""

from pathlib import Path

import hypothesis
import pytest
import requests
import schemathesis
from schemathesis.checks import CHECKS

from tests.http.conftest import Servers

PAGE = Path(__file__).parents[2] / "docs" / "http.yaml"
SCHEMA = schemathesis.openapi.from_path(PAGE)
ALWAYS = tuple(map(CHECKS.get_one, ("not_a_server_error", "status_code_conformance")))
WITH_A_BODY = tuple(
    map(CHECKS.get_one, ("content_type_conformance", "response_schema_conformance"))
)
ODD = pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"])
REFUSED = {400, 404, 405}  # a method that HTTP does not know is no request at all
SEVERAL = hypothesis.settings(
    max_examples=60, suppress_health_check=list(hypothesis.HealthCheck), deadline=None
)


@SCHEMA.parametrize()
@SEVERAL
def test_an_answer_is_what_is_documented(case: schemathesis.Case, servers: Servers) -> None:
    _ask(case, servers, signed=False)


@SCHEMA.include(path="/slack/events").parametrize()
@SEVERAL
def test_what_slack_signed_is_received_whatever_it_says(
    case: schemathesis.Case, in_one_workspace: Servers
) -> None:
    _ask(case, in_one_workspace, signed=True)


@ODD
@pytest.mark.parametrize("path", [*SCHEMA.raw_schema["paths"], "/nowhere", "/%2e%2e/etc/passwd"])
def test_no_other_method_does_anything(path: str, method: str, servers: Servers) -> None:
    for root in (servers.public, servers.operator):
        assert requests.request(method, f"{root}{path}", timeout=10).status_code in REFUSED


def _ask(case: schemathesis.Case, servers: Servers, *, signed: bool) -> None:
    root = servers.at(case.operation.definition.raw.get("tags"))
    request = requests.Request(**case.as_transport_kwargs(base_url=root)).prepare()
    if signed:
        servers.sign(request)
    with requests.Session() as session:
        answer = session.send(request, timeout=20, allow_redirects=False)
    case.validate_response(answer, checks=ALWAYS + (WITH_A_BODY if answer.content else ()))
    assert servers.process.process.poll() is None
