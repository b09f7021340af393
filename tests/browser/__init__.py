"""Tests in a real browser, against a real server, on a database that all of them share."""
