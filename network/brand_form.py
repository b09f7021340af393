"""The form in which a site's brand is edited."""

from network.own_references import OwnReferencesModelForm


class BrandForm(OwnReferencesModelForm):
    """The form of a brand. Its preview shows pairs that can't be read, and says so; saving refuses them."""

    def defer_required_fields(self) -> None:
        """Asked by Wagtail of a form that is only looked at."""
        super().defer_required_fields()
        self.instance.is_only_looked_at = True
