"""The network's words, synonyms, and titles by their beginnings. Titles' keys are written by search_rebuild."""

from importlib import import_module

from django.conf import settings
from django.db import migrations, models

_facets = import_module("search.migrations.0003_facets")


class Migration(migrations.Migration):
    dependencies = [
        ("chapters", "0007_short_source"),
        ("search", "0003_facets"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        # SQLite makes the table anew for the new column.
        migrations.RunPython(_facets._without_index, _facets._with_index),
        migrations.CreateModel(
            name="SearchWord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("word", models.CharField(help_text="Folded.", max_length=40)),
                ("language", models.CharField(max_length=12)),
                ("written", models.CharField(blank=True, help_text="As it is written best.", max_length=40)),
                ("stem", models.CharField(blank=True, max_length=40)),
                (
                    "reversed",
                    models.CharField(blank=True, help_text="For looking words up by their ends.", max_length=40),
                ),
                ("entries", models.PositiveIntegerField(help_text="How many entries have it.")),
            ],
            options={
                "verbose_name": "search word",
                "verbose_name_plural": "search words",
            },
        ),
        migrations.CreateModel(
            name="SynonymGroup",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "words",
                    models.TextField(
                        help_text="One word or phrase on each line. Who searches for one of them finds what has any of them.",
                        verbose_name="words",
                    ),
                ),
                (
                    "also",
                    models.TextField(
                        blank=True,
                        help_text="Leave it empty if all the words above mean the same. Else, who searches for a word above also finds what has one of these, but not the other way round: police for cops.",
                        verbose_name="one way only: look for these as well",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[("en", "English"), ("es", "Spanish")],
                        help_text="Only for visitors of pages in this language. Empty: for all.",
                        max_length=12,
                        verbose_name="language",
                    ),
                ),
                ("active", models.BooleanField(default=True, verbose_name="in force")),
            ],
            options={
                "verbose_name": "synonyms",
                "verbose_name_plural": "synonyms",
                "ordering": ["words"],
            },
        ),
        migrations.AddField(
            model_name="searchentry",
            name="title_key",
            field=models.CharField(
                default="", help_text="The title folded, without a leading word that says nothing.", max_length=255
            ),
        ),
        migrations.AddIndex(
            model_name="searchentry",
            index=models.Index(
                fields=["language", "title_key"],
                name="search_entry_title",
                opclasses=["varchar_ops", "varchar_pattern_ops"],
            ),
        ),
        migrations.AddIndex(
            model_name="searchword",
            index=models.Index(fields=["stem", "language"], name="search_word_stem"),
        ),
        migrations.AddIndex(
            model_name="searchword",
            index=models.Index(fields=["word"], name="search_word_start", opclasses=["varchar_pattern_ops"]),
        ),
        migrations.AddIndex(
            model_name="searchword",
            index=models.Index(fields=["reversed"], name="search_word_end", opclasses=["varchar_pattern_ops"]),
        ),
        migrations.AddConstraint(
            model_name="searchword",
            constraint=models.UniqueConstraint(fields=("word", "language"), name="search_word_once"),
        ),
        migrations.RunPython(_facets._with_index, _facets._without_index),
    ]
