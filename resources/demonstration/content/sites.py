"""The four sites and their brands. The organizations, their accounts and addresses are invented."""

from __future__ import annotations

from resources.demonstration.content.shapes import MenuItemContent, SiteContent, SocialLinkContent
from resources.demonstration.documents.palette import PALETTES

DISCLAIMER = (
    "This is a demonstration. The Lantern Network, its people, partner organizations, addresses and events "
    "are invented; laws, hotlines and figures are real and their sources are given."
)
DISCLAIMER_ES = (
    "Esto es una demostración. Lantern Network, sus integrantes, organizaciones aliadas, direcciones y actos "
    "son ficticios; las leyes, las líneas de ayuda y las cifras son reales y se citan sus fuentes."
)


def _social_links(name: str, account: str) -> tuple[SocialLinkContent, ...]:
    return (
        SocialLinkContent(
            service="mastodon", label=f"{name} on Mastodon", url=f"https://social.example.org/@{account}"
        ),
        SocialLinkContent(
            service="instagram", label=f"{name} on Instagram", url=f"https://photos.example.org/{account}"
        ),
        SocialLinkContent(service="youtube", label=f"{name} on video", url=f"https://video.example.org/{account}"),
    )


MENU = (
    MenuItemContent(label="About", path="/about/"),
    MenuItemContent(label="Library", path="/resources/"),
    MenuItemContent(label="News", path="/news/"),
    MenuItemContent(label="Get involved", path="/get-involved/"),
    MenuItemContent(label="Contact", path="/contact/"),
)
MENU_ES = (
    MenuItemContent(label="Quiénes somos", path="/about/"),
    MenuItemContent(label="Biblioteca", path="/resources/"),
)

SITES = (
    SiteContent(
        slug="national",
        name="Lantern Network",
        chapter_word="",
        area="United States",
        tagline="Neighbors against human trafficking",
        footer_text=f"Lantern Network, national office, 48 Example Square, Columbus, Ohio. {DISCLAIMER}",
        email="office@lantern.example.org",
        ink=PALETTES["national"].ink,
        accent=PALETTES["national"].accent,
        donate_label="Donate",
        donate_url="https://donate.example.org/lantern",
        social_links=_social_links("Lantern Network", "lantern"),
        menu=MENU,
        tagline_es="Vecinas y vecinos contra la trata de personas",
        footer_text_es=(f"Lantern Network, oficina nacional, 48 Example Square, Columbus, Ohio. {DISCLAIMER_ES}"),
        menu_es=MENU_ES,
    ),
    SiteContent(
        slug="chicago",
        name="Lantern Chicago",
        chapter_word="Chapter",
        area="Chicago and Cook County, Illinois",
        states="IL",
        tagline="Know. Speak. Change the rules.",
        footer_text=f"Lantern Chicago, 220 West Example Street, Chicago, Illinois. {DISCLAIMER}",
        email="chicago@lantern.example.org",
        ink=PALETTES["chicago"].ink,
        accent=PALETTES["chicago"].accent,
        donate_label="Give to the Chicago chapter",
        donate_url="https://donate.example.org/lantern-chicago",
        social_links=_social_links("Lantern Chicago", "lantern-chicago"),
        menu=MENU,
    ),
    SiteContent(
        slug="sacramento",
        name="Lantern Sacramento",
        chapter_word="Section",
        area="Sacramento, Yolo and Placer counties, California",
        states="CA",
        tagline="A number on every wall",
        footer_text=f"Lantern Sacramento, 915 Example Avenue, Sacramento, California. {DISCLAIMER}",
        email="sacramento@lantern.example.org",
        ink=PALETTES["sacramento"].ink,
        accent=PALETTES["sacramento"].accent,
        ground=PALETTES["sacramento"].ground,
        donate_label="Give to the Sacramento section",
        donate_url="https://donate.example.org/lantern-sacramento",
        social_links=_social_links("Lantern Sacramento", "lantern-sacramento"),
        menu=MENU,
    ),
    SiteContent(
        slug="milwaukee",
        name="Lantern Milwaukee",
        chapter_word="Chapter",
        area="Milwaukee and Waukesha counties, Wisconsin",
        states="WI",
        tagline="Many hands, one light",
        footer_text=f"Lantern Milwaukee, 31 Example Lane, Milwaukee, Wisconsin. {DISCLAIMER}",
        email="milwaukee@lantern.example.org",
        ink=PALETTES["milwaukee"].ink,
        accent=PALETTES["milwaukee"].accent,
        ground=PALETTES["milwaukee"].ground,
        donate_label="Give to the Milwaukee chapter",
        donate_url="https://donate.example.org/lantern-milwaukee",
        social_links=_social_links("Lantern Milwaukee", "lantern-milwaukee"),
        menu=MENU,
    ),
)
