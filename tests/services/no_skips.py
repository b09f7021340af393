"""A pytest plugin: a skipped test fails the run, unless it is marked ``expected_skip``.

A test that can't run here hides what it would have found. What belongs to one database only is chosen by the
markers ``postgresql`` and ``sqlite`` (bin/test deselects them on the other), not by skipping.
"""

from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn the report of a skipped test into a failure."""
    report = yield
    expected = item.get_closest_marker("expected_skip") is not None or hasattr(report, "wasxfail")
    if report.skipped and not expected:
        report.longrepr = _failure(report.longrepr)
        report.outcome = "failed"
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Turn the report of a module that is skipped whole (importorskip) into a failure."""
    report = yield
    if report.outcome == "skipped":
        report.longrepr = _failure(report.longrepr)
        report.outcome = "failed"
    return report


def _failure(skip: object) -> str:
    reason = skip[2] if isinstance(skip, tuple) else skip
    return f"{reason}\nA skipped test counts as failed; mark it expected_skip if it is meant to be skipped."
