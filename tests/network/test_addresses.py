"""E-mail addresses in narrow columns."""

from network.templatetags.addresses import breakable


def test_address_may_break_after_its_sign_and_its_dots_and_not_before_its_last_letter() -> None:
    assert breakable("night.desk@lantern.example.org") == "night.<wbr>desk@<wbr>lantern.<wbr>example.<wbr>org"


def test_what_ends_with_a_dot_has_nothing_to_break_there() -> None:
    assert breakable("desk@example.") == "desk@<wbr>example."


def test_address_is_escaped() -> None:
    assert breakable('"<b>"@example.org') == "&quot;&lt;b&gt;&quot;@<wbr>example.<wbr>org"
