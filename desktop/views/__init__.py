"""How Firsthand looks: a folder for each screen, and the theme and widgets they share."""
