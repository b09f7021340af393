"""What every set-up shares. Nothing here reads the environment; the modules beside this one do."""

from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF, UNSAFE_INLINE
from django.utils.translation import gettext_lazy as _

from network.settings.library import *  # noqa: F403
from network.settings.sign_in import *  # noqa: F403

PROJECT_DIR = Path(__file__).resolve().parent.parent.parent

INSTALLED_APPS = [
    "search",
    "resources",
    "chapters",
    "network",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "health_check",
    "csp",
    "allauth.account",
    "allauth.mfa",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "network.caching.TextCompressionMiddleware",
    "network.caching.CachingMiddleware",
    "network.hosts.HostMiddleware",
    "network.languages.LanguageMiddleware",
    "chapters.middleware.ChapterMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "chapters.admin.gate.AdminGate",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "network.security.ContentSecurityMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "network.urls"
WSGI_APPLICATION = "network.wsgi.application"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PROJECT_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "network.context.site",
                "chapters.context.chapter",
            ],
        },
    },
]

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"


AUTH_USER_MODEL = "network.User"
AUTHENTICATION_BACKENDS = ["network.sign_in.AccountBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"

# Languages: the interface and the content. The default language has no prefix in addresses.
USE_I18N = True
USE_TZ = True
TIME_ZONE = "America/Chicago"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("es", _("Spanish"))]
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
LOCALE_PATHS = [PROJECT_DIR / "network" / "locale"]

STATIC_URL = "/static/"
MEDIA_URL = "/media/"

WAGTAIL_SITE_NAME = "Lantern Network"
WAGTAILIMAGES_IMAGE_MODEL = "network.Picture"
WAGTAILDOCS_DOCUMENT_MODEL = "network.UploadedDocument"
# Documents are reached through the view that asks for permission, never by a bare media address.
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_AVIF_QUALITY, WAGTAILIMAGES_WEBP_QUALITY = 55, 75  # look alike, and like 80 in JPEG
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # an avatar service would learn who signs in here
# People sign in with their address, and invitations go by it: its form would also say which addresses have accounts.
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_ENABLE_UPDATE_CHECK = False  # no request to another host, from the server or from the browser
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []  # a video is a link with a picture: no third party in our pages
_EDITOR = "wagtail.admin.rich_text.DraftailRichTextArea"
_SHORT_FEATURES = ["bold", "italic", "ul", "link", "hotline", "statistic"]
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {"WIDGET": _EDITOR, "OPTIONS": {"features": ["h2", "h3", "ol", "document-link", *_SHORT_FEATURES]}},
    "short": {"WIDGET": _EDITOR, "OPTIONS": {"features": _SHORT_FEATURES}},
}
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
# Mails of the admin: to those whom a chapter's moderation names, as plain text, which fetches no picture.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAILADMIN_NOTIFICATION_USE_HTML = False
WAGTAILADMIN_COMMENTS_ENABLED = True
WAGTAIL_PASSWORD_REQUIRED_TEMPLATE = "network/password_required.html"  # noqa: S105 (a template's name)
WAGTAILDOCS_PASSWORD_REQUIRED_TEMPLATE = WAGTAIL_PASSWORD_REQUIRED_TEMPLATE
WAGTAIL_ALLOW_UNICODE_SLUGS = False
TAGGIT_CASE_INSENSITIVE = True
# What the network no longer calls so gets its successor, in every form.
TAGGIT_TAGS_FROM_STRING = "chapters.admin.tags.words_in"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}

# Which host may be asked is what the Site rows say: network.hosts.HostMiddleware answers 421 to any other,
# so that a new chapter is reachable without a restart.
ALLOWED_HOSTS = ["*"]

X_FRAME_OPTIONS = "SAMEORIGIN"
# W019 asks for DENY: the page editor shows its preview in a frame of the same host.
SILENCED_SYSTEM_CHECKS = ["security.W019"]
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_NAME = "session"
CSRF_COOKIE_NAME = "csrf"
CSRF_COOKIE_AGE = None  # it goes when the browser is closed: a borrowed phone keeps nothing
CSRF_FAILURE_VIEW = "network.views.csrf_failure"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        "script-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
        "base-uri": [NONE],
    }
}
# Wagtail's admin still writes inline scripts and styles in places; it lives on National's host only.
ADMIN_CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "style-src": [SELF, UNSAFE_INLINE],
        "script-src": [SELF, UNSAFE_INLINE],
        "img-src": [SELF, "data:", "blob:"],
        "object-src": [NONE],
        "frame-ancestors": [SELF],
        "base-uri": [NONE],
    }
}

# For how many days the link in an invitation works.
INVITATION_DAYS = 7

# The demonstration's accounts may sign in, and its mail can be read, only where this is true.
DEMONSTRATION = False
EXTRACTION_SECONDS = 60
EXTRACTION_MEMORY_BYTES = 1024**3

# How long the audit trail says who did what; older entries go once a day.
AUDIT_TRAIL_DAYS = 3 * 366

# Where Elasticsearch is (one address, or several with commas between them), and how our indexes' names begin. Without
# an address the database answers searches.
ELASTICSEARCH_URL = ""
ELASTICSEARCH_INDEX = "lantern"
