"""What bin/demo, bin/test and bin/pin stand on. Standard library only: nothing is installed yet."""
