"""Certificates and service passes on paper: a frozen record and a template become a PDF."""
