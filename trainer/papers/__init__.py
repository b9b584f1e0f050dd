"""Blueprints and the seeded draw of papers."""
