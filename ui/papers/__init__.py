"""What the pages with certificates share: the table, the preview, saving and printing."""
