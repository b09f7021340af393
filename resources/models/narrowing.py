"""Resources by what their record says: the choices of everybody who looks for something."""

import datetime
from collections.abc import Iterable
from typing import Any, Self

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q


class NarrowedQuerySet(models.QuerySet[Any]):
    """Each method leaves those that fit one of the given values. No resource comes twice, whatever is combined."""

    def about(self, topics: Iterable[str]) -> Self:
        """Those filed under one of these topics, by the topics' short names."""
        through = self.model.topics.through.objects.filter(resource=OuterRef("pk"), topic__handle__in=list(topics))
        return self.filter(Exists(through))

    def of_types(self, types: Iterable[str]) -> Self:
        return self.filter(type__in=list(types))

    def for_audiences(self, audiences: Iterable[str]) -> Self:
        rows = apps.get_model("resources", "ResourceAudience").objects.all()
        return self.filter(Exists(rows.filter(resource=OuterRef("pk"), audience__in=list(audiences))))

    def with_file_in(self, languages: Iterable[str]) -> Self:
        """Those of which there is a file in one of these languages now."""
        files: Any = apps.get_model("resources", "ResourceFile").objects
        return self.filter(Exists(files.current().filter(resource=OuterRef("pk"), language__in=list(languages))))

    def under_law_of(self, jurisdictions: Iterable[str]) -> Self:
        """Those whose law applies in one of these places, as the record names them ("US-IL")."""
        return self.filter(jurisdiction__in=list(jurisdictions))

    def contributed_by(self, chapters: Iterable[str]) -> Self:
        """Those that one of these chapters gave, by their short names, as first contributor or credited beside it."""
        slugs = list(chapters)
        credited = self.model.credited.through.objects.filter(resource=OuterRef("pk"), chapter__slug__in=slugs)
        return self.filter(Q(contributor__slug__in=slugs) | Exists(credited))

    def published_in(self, years: Iterable[int]) -> Self:
        during = Q(pk__in=[])
        for year in years:
            during |= Q(published_on__year=year)
        return self.filter(during)

    def changed_since(self, moment: datetime.datetime) -> Self:
        """Those of which anything that visitors find has changed since (resources.publication)."""
        return self.filter(updated_at__gte=moment)
