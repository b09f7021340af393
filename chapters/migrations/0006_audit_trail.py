"""The audit trail: who did what in which chapter."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("chapters", "0005_invitations"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="AuditEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("when", models.DateTimeField(db_index=True, verbose_name="when")),
                ("person_name", models.CharField(blank=True, max_length=255, verbose_name="who")),
                ("action", models.CharField(db_index=True, max_length=100, verbose_name="action")),
                ("label", models.CharField(max_length=255, verbose_name="what")),
                ("model", models.CharField(max_length=100, verbose_name="kind")),
                ("object_id", models.CharField(max_length=64, verbose_name="number")),
                ("details", models.TextField(blank=True, verbose_name="details")),
                (
                    "act",
                    models.UUIDField(
                        editable=False, help_text="Saves of the same visit to the editor share it.", null=True
                    ),
                ),
                (
                    "chapter",
                    models.ForeignKey(
                        help_text="Empty: the network as a whole.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="audit_entries",
                        to="chapters.chapter",
                        verbose_name="chapter",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="account",
                    ),
                ),
            ],
            options={
                "verbose_name": "entry of the audit trail",
                "verbose_name_plural": "audit trail",
                "ordering": ["-when", "-pk"],
                "default_permissions": (),
                "indexes": [
                    models.Index(fields=["chapter", "-when"], name="audit_chapter_latest"),
                    models.Index(fields=["act"], name="audit_same_act"),
                ],
            },
        ),
    ]
