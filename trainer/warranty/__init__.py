"""What a manual allows when something bought turns out faulty: rules, cases, decisions.

Training on two manuals, not legal advice.
"""
