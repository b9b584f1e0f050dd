"""What people touch: the command line and the window. The only Qt in the house."""

from ui.immortal import keep_singletons_alive

keep_singletons_alive()
