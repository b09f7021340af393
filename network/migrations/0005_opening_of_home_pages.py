from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

#: How home pages opened while that followed from the header.
_BEFORE = {"band": "banner", "centered": "wide"}


def keep_openings(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    brands = apps.get_model("network", "Brand").objects
    for header, hero in _BEFORE.items():
        brands.filter(header=header).update(hero=hero)


class Migration(migrations.Migration):
    dependencies = [
        ("network", "0004_exit_and_states"),
    ]

    operations = [
        migrations.AddField(
            model_name="brand",
            name="hero",
            field=models.CharField(
                blank=True,
                choices=[
                    ("split", "Words beside a framed picture"),
                    ("banner", "Banner in the main colour"),
                    ("wide", "Words in the middle, a wide picture below"),
                    ("rule", "Large words with a rule, a picture like a window"),
                ],
                max_length=20,
                null=True,
                verbose_name="opening of the home page",
            ),
        ),
        migrations.RunPython(keep_openings, migrations.RunPython.noop, elidable=True),
    ]
