"""What somebody puts before the results, what was looked for, and marks by which results are counted."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("chapters", "0007_short_source"),
        ("resources", "0007_usage"),
        ("search", "0004_words_and_synonyms"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="DailyOpening",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("count", models.PositiveIntegerField(default=0)),
            ],
            options={
                "verbose_name": "opening of a result",
                "verbose_name_plural": "openings of results",
            },
        ),
        migrations.CreateModel(
            name="DailySearch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language", models.CharField(max_length=35, verbose_name="language")),
                ("day", models.DateField(verbose_name="day")),
                ("text", models.CharField(max_length=100, verbose_name="words")),
                ("count", models.PositiveIntegerField(default=0, verbose_name="searches")),
                (
                    "found",
                    models.PositiveIntegerField(
                        default=0, help_text="With all the words, at the last search.", verbose_name="results"
                    ),
                ),
                ("opened", models.PositiveIntegerField(default=0, verbose_name="results opened")),
            ],
            options={
                "verbose_name": "searches of a day",
                "verbose_name_plural": "searches of days",
            },
        ),
        migrations.CreateModel(
            name="FacetKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=200, unique=True)),
            ],
            options={
                "verbose_name": "facet key",
                "verbose_name_plural": "facet keys",
            },
        ),
        migrations.CreateModel(
            name="PromotedResult",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "phrases",
                    models.TextField(
                        help_text="Words or phrases, one on each line. It is shown when all words of a line are looked for, side by side.",
                        verbose_name="words",
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        help_text="Empty: that of the page or resource, in its language.",
                        max_length=255,
                        verbose_name="title",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="Empty: the summary of the page or resource.",
                        max_length=400,
                        verbose_name="text",
                    ),
                ),
                ("begins_on", models.DateField(blank=True, null=True, verbose_name="from")),
                ("ends_on", models.DateField(blank=True, help_text="The last day.", null=True, verbose_name="until")),
                (
                    "order",
                    models.PositiveSmallIntegerField(
                        default=100, help_text="Smaller numbers come first.", verbose_name="order"
                    ),
                ),
            ],
            options={
                "verbose_name": "promoted result",
                "verbose_name_plural": "promoted results",
                "ordering": ["order", "pk"],
            },
        ),
        migrations.AddField(
            model_name="searchentry",
            name="lone_marks",
            field=models.TextField(
                help_text="The characters of its facets (search.models.facet_key), if no other entry has its work.",
                null=True,
            ),
        ),
        migrations.AddIndex(
            model_name="searchentry",
            index=models.Index(fields=["work"], name="search_entry_work"),
        ),
        migrations.AddField(
            model_name="dailyopening",
            name="page",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.WAGTAIL_PAGE_MODEL
            ),
        ),
        migrations.AddField(
            model_name="dailysearch",
            name="chapter",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="chapters.chapter",
                verbose_name="on the site of",
            ),
        ),
        migrations.AddField(
            model_name="dailyopening",
            name="search",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="openings",
                to="search.dailysearch",
            ),
        ),
        migrations.AddField(
            model_name="promotedresult",
            name="chapter",
            field=models.ForeignKey(
                help_text="What National puts first is shown on every site.",
                on_delete=django.db.models.deletion.CASCADE,
                related_name="promoted_results",
                to="chapters.chapter",
                verbose_name="on the site of",
            ),
        ),
        migrations.AddField(
            model_name="promotedresult",
            name="page",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.WAGTAIL_PAGE_MODEL,
                verbose_name="page",
            ),
        ),
        migrations.AddField(
            model_name="promotedresult",
            name="resource",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="resources.resource",
                verbose_name="resource",
            ),
        ),
        migrations.AddIndex(
            model_name="dailysearch",
            index=models.Index(fields=["day"], name="search_day"),
        ),
        migrations.AddConstraint(
            model_name="dailysearch",
            constraint=models.UniqueConstraint(
                fields=("chapter", "day", "text", "language"), name="a_number_for_each_text_searched_a_day"
            ),
        ),
        migrations.AddConstraint(
            model_name="dailyopening",
            constraint=models.UniqueConstraint(
                fields=("search", "page"), name="a_number_for_each_page_opened_from_a_search"
            ),
        ),
        migrations.AddConstraint(
            model_name="promotedresult",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("page__isnull", False), ("resource__isnull", True)),
                    models.Q(("page__isnull", True), ("resource__isnull", False)),
                    _connector="OR",
                ),
                name="promoted_result_leads_to_one_thing",
            ),
        ),
    ]
