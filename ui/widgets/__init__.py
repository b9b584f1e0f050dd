"""The controls every page is built from: frozen data in, typed signals out. See README.md."""
