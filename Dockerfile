# The production image: one image for the web server, the task worker and the clock (compose.yaml).
FROM python:3.13-slim-bookworm AS packages
COPY requirements/production.txt /requirements.txt
RUN python -m venv /opt/packages \
    && /opt/packages/bin/pip install --no-cache-dir --require-hashes --requirement /requirements.txt

FROM python:3.13-slim-bookworm
RUN useradd --system --no-create-home --home-dir /nonexistent lantern
COPY --from=packages /opt/packages /opt/packages
COPY manage.py /srv/lantern/
COPY network /srv/lantern/network
COPY chapters /srv/lantern/chapters
COPY resources /srv/lantern/resources
COPY search /srv/lantern/search
COPY templates /srv/lantern/templates
WORKDIR /srv/lantern
ENV PATH=/opt/packages/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DJANGO_SETTINGS_MODULE=network.settings.production \
    STATIC_ROOT=/srv/static
# Static files belong to the version of the code; the values only let the settings load, nothing is connected to.
RUN SECRET_KEY=unused DATABASE_URL=postgres://unused/unused REDIS_URL=redis://unused \
    ELASTICSEARCH_URL=http://unused NATIONAL_HOST=unused.example.org MAIL_URL=smtp://unused MAIL_FROM=unused@example.org \
    S3_BUCKET=unused S3_ENDPOINT_URL=http://unused S3_ACCESS_KEY_ID=unused S3_SECRET_ACCESS_KEY=unused \
    python manage.py collectstatic --noinput
USER lantern
EXPOSE 8000
# Its log says what was asked for and how long that took; not by whom, with which words, with what or from where.
CMD ["gunicorn", "network.wsgi", "--bind", "0.0.0.0:8000", "--workers", "3", "--threads", "4", \
     "--timeout", "60", "--max-requests", "2000", "--max-requests-jitter", "200", "--no-control-socket", \
     "--worker-tmp-dir", "/dev/shm", "--access-logfile", "-", \
     "--access-logformat", "%(t)s %(s)s %(m)s %(U)s %(B)s bytes %(M)s ms"]
