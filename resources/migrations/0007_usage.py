import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("chapters", "0007_short_source"),
        ("resources", "0006_collections"),
    ]

    operations = [
        migrations.CreateModel(
            name="DailyUse",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language", models.CharField(max_length=35, verbose_name="language")),
                (
                    "kind",
                    models.CharField(
                        choices=[("view", "View"), ("download", "Download")], max_length=10, verbose_name="kind"
                    ),
                ),
                ("day", models.DateField(verbose_name="day")),
                ("count", models.PositiveIntegerField(default=0, verbose_name="number")),
            ],
            options={
                "verbose_name": "use of a resource",
                "verbose_name_plural": "uses of resources",
            },
        ),
        migrations.AddIndex(
            model_name="resource",
            index=models.Index(fields=["updated_at", "id"], name="resource_changed"),
        ),
        migrations.AddField(
            model_name="dailyuse",
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
            model_name="dailyuse",
            name="resource",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="daily_uses",
                to="resources.resource",
                verbose_name="resource",
            ),
        ),
        migrations.AddIndex(
            model_name="dailyuse",
            index=models.Index(fields=["day", "resource"], name="use_day_resource"),
        ),
        migrations.AddConstraint(
            model_name="dailyuse",
            constraint=models.UniqueConstraint(
                fields=("resource", "chapter", "language", "kind", "day"), name="a_number_for_each_kind_of_use_a_day"
            ),
        ),
    ]
