"""The WSGI application (gunicorn network.wsgi)."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network.settings.embedded")
application = get_wsgi_application()

# What has been loaded by now stays: nobody need look through it for garbage while a visitor waits.
gc.collect()
gc.freeze()
