"""Certificates and service passes on paper: a frozen record and a template become a PDF."""

from certificates.images import Assets
from certificates.library import CERTIFICATES, PASSES, load_template, read_template
from certificates.render import problems, render_all, render_certificate, render_pass, warnings
from certificates.sheet import render_pass_sheet
from certificates.template import CertificateTemplate

__all__ = [
    "CERTIFICATES",
    "PASSES",
    "Assets",
    "CertificateTemplate",
    "load_template",
    "problems",
    "read_template",
    "render_all",
    "render_certificate",
    "render_pass",
    "render_pass_sheet",
    "warnings",
]
