"""`star-trainer demo`: a learner's whole way through the real window, driven as a person would."""
