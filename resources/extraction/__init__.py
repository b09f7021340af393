"""What is drawn out of files: text, number of pages, a picture of the first one."""
