# Asks an interactive zsh what it makes of lines, each followed by a tab.
#
#   zsh -f asked.zsh HOME FOLDER LINE...
#
# HOME has a .zshrc; the lines are typed in FOLDER. HOME/told gets for each line
# "match TAB candidate TAB as listed" for every candidate, then "line TAB the line as it stands".
zmodload zsh/zpty || exit 9
cat > $1/.told.zsh <<'R'
PS1= PS2= LISTMAX=100000
setopt no_auto_list no_beep
# Every candidate passes through compadd; questions to it (-O, -A, -D) do not count.
compadd() {
  if [[ ${@[1,(i)(-|--)]} == *(-O|-A|-D)\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits listed
  local at=${@[(i)-d]} n
  builtin compadd -A hits "$@"
  (( at < $# )) && listed=("${(@P)@[at+1]}")
  for (( n = 1; n <= $#hits; n++ )); do
    print -r -- "match"$'\t'"$hits[n]"$'\t'"$listed[n]" >> $HOME/told
  done
  builtin compadd "$@"
}
told() { print -r -- "line"$'\t'"$BUFFER" >> $HOME/told; BUFFER= }
zle -N told
bindkey -e
bindkey '^I' complete-word
bindkey '^X^T' told
R
home=$1
zpty asked "HOME=$home ZDOTDIR=$home TERM=dumb COLUMNS=200 zsh -i"
zpty -w asked "cd $2; source $home/.told.zsh"
shift 2
for line; do zpty -w -n asked "$line"$'\t\C-x\C-t'; done
zpty -w asked "exit"
# Reading ends when it ends.
while zpty -r asked written; do print -rn -- "$written" >> $home/written; done
