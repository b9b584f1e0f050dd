"""StarTrainer's core: banks, papers, attempts, grading, progress, certificates; no Qt, no PDF."""
