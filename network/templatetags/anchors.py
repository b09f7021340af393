"""``{% anchor words as id %}``: the name of a heading in the page's address, the only one of its kind on the page."""

from django import template
from wagtail.rich_text import RichText

from network.anchors import PART, QUESTION, anchors_of_this_page

register = template.Library()


@register.simple_tag
def anchor(words: object) -> str:
    """Return the name of a second-level heading. To be asked once for each heading, in the order of the page."""
    return anchors_of_this_page().name(str(words), PART)


@register.simple_tag
def question_anchor(words: object) -> str:
    """Return the name of a question, whatever level its heading has."""
    return anchors_of_this_page().name(str(words), QUESTION)


@register.filter
def anchored(text: RichText) -> RichText:
    """Return *text* with a name on each of its second-level headings."""
    return anchors_of_this_page().in_text(text) if isinstance(text, RichText) else text
