"""The judged set: its measures against values worked out by hand, and that its parts fit together."""

from __future__ import annotations

import hashlib
import math
from collections import Counter

import pytest

from bench.judged.judging import by_work, grades_of, judged, works_of
from bench.judged.metrics import empty_share, ndcg, recall, scores
from bench.judged.parts import HeldOutError, Part, details_of, load, part_of
from bench.judged.places import PLACES
from bench.judged.queries import QUERIES
from bench.judged.queries.rules import good, query, right, touches
from bench.judged.records import families, records
from resources.models import ResourceType
from resources.models.choices import Audience
from search.kinds import is_kind

#: Of all texts and grades as they were before any engine was run. Whoever changes a record or a rule writes the reason
#: into ``bench/judged/README.md``, and measures every engine anew.
FINGERPRINT = "38f8978e1fee81b5"


# Measures


def test_ndcg_of_the_best_order_is_one() -> None:
    assert ndcg(["a", "b", "c"], {"a": 3, "b": 2, "c": 1}) == pytest.approx(1.0)


def test_ndcg_discounts_a_right_answer_in_second_place_by_the_logarithm_of_its_rank() -> None:
    assert ndcg(["other", "a"], {"a": 3}) == pytest.approx(1 / math.log2(3))


def test_ndcg_weighs_grades_by_powers_of_two() -> None:
    # (1 + 7 / log2(3)) of the best (7 + 1 / log2(3))
    expected = (1 + 7 / 1.5849625) / (7 + 1 / 1.5849625)
    assert ndcg(["c", "a"], {"a": 3, "c": 1}) == pytest.approx(expected)


def test_ndcg_looks_at_ten_results_only() -> None:
    ranking = [f"other-{rank}" for rank in range(10)] + ["a"]
    assert ndcg(ranking, {"a": 3}) == 0.0


def test_ndcg_is_one_when_ten_of_twelve_right_answers_fill_the_page() -> None:
    grades = {f"right-{number}": 3 for number in range(12)}
    assert ndcg(list(grades)[2:], grades) == pytest.approx(1.0)


def test_ndcg_counts_a_repeated_result_once() -> None:
    assert ndcg(["a", "a", "b"], {"a": 3, "b": 3}) == pytest.approx(1.0)


def test_recall_counts_good_and_right_answers_and_not_what_only_touches() -> None:
    assert recall(["a", "c"], {"a": 3, "b": 2, "c": 1}) == 0.5


def test_recall_ends_at_fifty_results() -> None:
    ranking = [f"other-{rank}" for rank in range(50)] + ["a"]
    assert recall(ranking, {"a": 3}) == 0.0


@pytest.mark.parametrize("measure", [ndcg, recall])
def test_a_query_without_grades_is_refused(measure: object) -> None:
    with pytest.raises(ValueError, match="without a"):
        measure(["a"], {})  # type: ignore[operator]


def test_the_share_of_empty_pages_counts_queries_without_a_result() -> None:
    assert empty_share([["a"], [], ["b"], ["c"]]) == 0.25


def test_scores_are_means_over_queries() -> None:
    found = scores([(["a"], {"a": 3}), ([], {"b": 3})])
    assert (found.queries, found.ndcg, found.recall, found.empty) == (2, 0.5, 0.5, 0.5)


# Grades


def test_the_highest_rule_that_applies_gives_the_grade() -> None:
    asked = query(
        1, "poster", "", "", touches("hotline-poster"), right("hotline-poster", chapters="chicago"), good("red-flags")
    )
    grades = grades_of(asked, records())
    assert {grades[record.id] for record in records() if record.family == "hotline-poster" and record.id in grades} == {
        1,
        3,
    }


def test_a_rule_without_a_language_asks_for_that_of_the_query() -> None:
    grades = grades_of(query(1, "cartel", "", "", right("poster-bars"), language="es"), records())
    assert {record.language for record in records() if record.id in grades} == {"es"}


def test_the_languages_of_a_work_fold_into_its_best_grade() -> None:
    assert by_work({"poster-bars-chicago-2023": 2, "poster-bars-chicago-2023-es": 3}) == {"poster-bars-chicago-2023": 3}
    assert works_of(["poster-bars-chicago-2023-es", "poster-bars-chicago-2023", "x"]) == [
        "poster-bars-chicago-2023",
        "x",
    ]


# Parts


def test_a_third_of_the_queries_is_held_out() -> None:
    assert len(load(Part.HELD_OUT)) == 40
    assert len(load(Part.DEVELOPMENT)) == 80


def test_the_part_of_a_query_follows_from_the_hash_of_its_id() -> None:
    for asked in QUERIES:
        held_out = int(hashlib.sha256(asked.id.encode()).hexdigest()[:2], 16) % 3 == 0
        assert (part_of(asked.id) is Part.HELD_OUT) == held_out


def test_details_of_held_out_queries_are_shown_only_on_request() -> None:
    entries = load(Part.HELD_OUT)
    with pytest.raises(HeldOutError, match="held out"):
        details_of(entries[:1])
    assert details_of(entries, show_held_out=True) == entries
    assert details_of(load(Part.DEVELOPMENT)) == load(Part.DEVELOPMENT)


# Integrity


def test_there_are_120_queries_and_about_2000_records_in_the_right_languages() -> None:
    languages = Counter(record.language for record in records())
    asked = Counter(entry.language for entry in QUERIES)
    assert len({entry.id for entry in QUERIES}) == len({entry.words for entry in QUERIES}) == len(QUERIES) == 120
    assert asked == {"en": 80, "es": 40}
    assert 1_950 <= len(records()) <= 2_050
    assert 0.17 <= languages["es"] / len(records()) <= 0.23
    assert len(languages) >= 5


def test_no_two_records_have_the_same_id_or_the_same_body() -> None:
    assert len({record.id for record in records()}) == len(records())
    assert len({record.body for record in records()}) == len(records())


def test_nothing_is_left_unfilled_in_a_record() -> None:
    for record in records():
        text = f"{record.title} {record.summary} {record.body} {record.file_text}"
        assert not set("[]{}|") & set(text), record.id
        assert 0 < len(record.title.strip()) <= 255, record.id
        assert record.summary.strip(), record.id
        assert 35 <= len(record.body.split()) <= 700, record.id


def test_most_bodies_have_sixty_to_two_hundred_words() -> None:
    fitting = sum(60 <= len(record.body.split()) <= 200 for record in records())
    assert fitting / len(records()) >= 0.9


def test_records_have_the_shape_of_entries() -> None:
    types, audiences = set(ResourceType.values), set(Audience.values)
    for record in records():
        assert is_kind(record.kind), record.kind
        assert record.chapter in PLACES
        assert set(record.audience) <= audiences, record.id
        assert (record.type in types) if record.kind == "resource" else not record.type, record.id
        assert not record.file_text or record.kind == "resource", record.id


def test_every_query_has_a_right_answer_and_at_most_forty_graded_records() -> None:
    known = {record.id for record in records()}
    for entry in judged():
        assert set(entry.grades) <= known
        assert set(entry.grades.values()) <= {1, 2, 3}
        assert 3 in entry.grades.values(), entry.query.id
        assert 1 <= len(entry.grades) <= 40, entry.query.id


def test_every_rule_names_families_that_exist_and_grades_something() -> None:
    known = {family.id for family in families()}
    assert len(known) == len(families())
    for asked in QUERIES:
        for rule in asked.rules:
            assert set(rule.families) <= known, (asked.id, rule)
            alone = query(1, asked.words, "", "", rule, language=asked.language)
            assert grades_of(alone, records()), (asked.id, rule)


def test_records_and_grades_are_those_from_before_any_engine_was_run() -> None:
    lines = [f"{entry.query.id} {entry.query.words} {sorted(entry.grades.items())}" for entry in judged()]
    lines += [f"{record.id} {record.title} {record.summary} {record.body} {record.file_text}" for record in records()]
    assert hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16] == FINGERPRINT
