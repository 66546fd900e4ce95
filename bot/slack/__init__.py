"""Slack as a platform: what arrives there becomes events, what is sent becomes cards."""
