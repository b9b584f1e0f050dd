"""What a learner knows: memory per knowledge point, mastery, mistakes, the star ladder."""
