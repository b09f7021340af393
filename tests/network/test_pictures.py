"""Pictures in the formats that browsers read, none of which makes a visitor wait or the page jump."""

import re
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django_tasks_db.models import DBTaskResult

from network.pictures import SIZES, make_small_sizes, picture_html
from tests.conftest import Network
from tests.pages import make_campaign
from tests.pictures import make_picture

pytestmark = pytest.mark.django_db

IN_A_QUEUE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}


@pytest.fixture(autouse=True)
def _nobody_asked_before() -> None:
    cache.clear()


def test_picture_offers_avif_before_webp_with_its_place_kept() -> None:
    picture = make_picture()
    make_small_sizes.func(picture.pk, "wide")

    html = picture_html(picture, "wide", "A hall")
    assert re.search(r'<picture><source type="image/avif" srcset="[^"]+\.avif 64w, [^"]+\.avif 64w"', html)
    assert re.search(r'<img src="[^"]+\.webp" [^>]*width="64" height="48" alt="A hall" loading="lazy"', html)


def test_lead_picture_is_fetched_first() -> None:
    html = picture_html(make_picture(), "hero", "", eager=True)

    assert 'fetchpriority="high"' in html
    assert "lazy" not in html


@override_settings(TASKS=IN_A_QUEUE)
def test_visitor_does_not_wait_for_avif_which_a_worker_makes() -> None:
    picture = make_picture()

    assert "<source" not in picture_html(picture, "card", "")
    assert "<source" not in picture_html(picture, "card", "")
    [waiting] = DBTaskResult.objects.filter(task_path=make_small_sizes.module_path)
    assert waiting.args_kwargs["args"] == [picture.pk, "card"]


def test_picture_without_a_file_is_left_out_and_its_task_ends() -> None:
    picture = make_picture()
    picture.file.storage.delete(picture.file.name)

    assert picture_html(picture, "card", "A hall") == ""
    make_small_sizes.func(picture.pk, "card")
    make_small_sizes.func(0, "card")


def test_avif_is_sent_as_what_it_is(network: Network, visit: Any) -> None:
    picture = make_picture()
    make_small_sizes.func(picture.pk, "wide")
    rendition = picture.renditions.get(filter_spec=SIZES["wide"].small[0])

    answer = visit("chicago.localhost", rendition.url)
    assert answer["Content-Type"] == "image/avif"
    assert "immutable" in answer["Cache-Control"]


def test_pictures_of_a_page_are_one_query_in_all_formats(network: Network, visit: Any) -> None:
    page = make_campaign(network.chicago.root_page, lead_picture=make_picture())
    for _visit in range(2):
        visit("chicago.localhost", page.url)

    with CaptureQueriesContext(connection) as captured:
        answer = visit("chicago.localhost", page.url)
    assert b'type="image/avif"' in answer.content
    assert sum("network_picturerendition" in query["sql"] for query in captured) == 1
