"""Addresses of what one can subscribe to, ahead of Wagtail's on every host."""

from django.urls import path

from chapters import calendars, feeds

urlpatterns = [
    path("feeds/news/", feeds.feed, {"which": "news"}, name="news_feed"),
    path("feeds/events/", feeds.feed, {"which": "events"}, name="event_feed"),
    # On National's host alone.
    path("feeds/network/news/", feeds.feed, {"which": "network_news"}, name="network_news_feed"),
    path("feeds/network/events/", feeds.feed, {"which": "network_events"}, name="network_event_feed"),
    path("feeds/events.ics", calendars.site_calendar, name="site_calendar"),
    path("feeds/events/<int:pk>.ics", calendars.event_calendar, name="event_calendar"),
]
