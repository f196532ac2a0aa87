"""Natscope's libp2p node, without a window."""
