"""What people do here: one call = one transaction, keyword-only, frozen data back."""
