"""StarTrainer's core: banks, drawing, attempts, grading, progress, certification. No Qt, no ReportLab."""
