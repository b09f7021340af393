"""Asks the judged queries as a visitor would, and says how good the answers are. Needs Django to be set up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.http import QueryDict

from bench.judged.judging import by_work, works_of
from bench.judged.metrics import Scores, ndcg, scores
from bench.judged.parts import Part, details_of, load
from bench.judged.shapes import GOOD, Judged, Record
from search.asking import prepared
from search.engines.choice import engine_in_force
from search.forms import SearchForm

_DEPTH = 50
_FIRST_PAGE = 10
#: Queries of the development part below this are printed with what came first.
_POOR = 0.5


@dataclass(frozen=True)
class Answer:
    """A query and the ids of the records found, best first."""

    judged: Judged
    ranking: tuple[str, ...]

    @property
    def grades(self) -> Mapping[str, int]:
        return by_work(self.judged.grades)

    @property
    def works(self) -> list[str]:
        return works_of(self.ranking)


def ask(part: Part, record_of: Mapping[int, Record], chapter_id: int | None) -> list[Answer]:
    """Ask every query of *part* in its visitor's language on the site of a chapter."""
    return [Answer(entry, _found(entry, record_of, chapter_id)) for entry in load(part)]


def means(answers: Iterable[Answer]) -> Scores:
    """Return the scores of *answers*, by work: the page shows the languages of a work as one."""
    return scores([(answer.works, answer.grades) for answer in answers])


def report(by_part: Mapping[Part, list[Answer]]) -> Iterator[str]:
    """Yield the lines of the means, by part and by part and language."""
    yield f"{'part':<14}{'language':<10}{'queries':>8}{'nDCG@10':>9}{'recall@50':>11}{'empty':>7}"
    for part, answers in by_part.items():
        languages: dict[str, list[Answer]] = defaultdict(list)
        for answer in answers:
            languages[answer.judged.query.language].append(answer)
        for language, some in [("all", answers), *sorted(languages.items())]:
            found = means(some)
            yield (
                f"{part.value:<14}{language:<10}{found.queries:>8}{found.ndcg:>9.3f}{found.recall:>11.3f}"
                f"{found.empty:>7.3f}"
            )


def misses(answers: list[Answer], *, show_held_out: bool = False) -> Iterator[str]:
    """Yield what went wrong, worst first. Refuses queries that are held out unless *show_held_out*."""
    details_of((answer.judged for answer in answers), show_held_out=show_held_out)
    for answer in sorted(answers, key=_score):
        if _score(answer) >= _POOR:
            return
        query, grades = answer.judged.query, answer.grades
        yield f"{_score(answer):.2f}  {query.id} [{query.language}] {query.words}"
        for work in answer.works[:5]:
            yield f"        {grades.get(work, 0)} {work}"
        missed = [work for work, grade in grades.items() if grade > GOOD and work not in answer.works[:_FIRST_PAGE]]
        if missed:
            yield f"        missed: {', '.join(missed[:4])}"


def _score(answer: Answer) -> float:
    return ndcg(answer.works, answer.grades)


def _found(entry: Judged, record_of: Mapping[int, Record], chapter_id: int | None) -> tuple[str, ...]:
    address = QueryDict(mutable=True)
    address["q"] = entry.query.words
    query = SearchForm.of_address(address).query(chapter_id=chapter_id, language=entry.query.language)
    if not query.terms:
        return ()
    found = engine_in_force().find(prepared(query), limit=_DEPTH)
    return tuple(record_of[pk].id for pk in found.entry_ids)
