"""The public library for programs: read-only JSON at /api/library/v1/ on National's host. See docs/api.md."""
