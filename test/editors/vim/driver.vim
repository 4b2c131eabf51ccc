" What the tests ask of Vim. Arguments and answers are what JSON can hold.
let s:channel = ch_open('127.0.0.1:' . $EDITOR_PORT, {'mode': 'json'})

function! s:text(_) abort
  return join(getline(1, '$'), "\n") . "\n"
endfunction

function! s:diagnostics(_) abort
  return map(copy(get(g:ale_buffer_info[bufnr('')], 'loclist', [])), {_, found -> {
  \   'line': found.lnum,
  \   'text': strpart(getline(found.lnum), found.col - 1, found.end_col - found.col + 1),
  \   'rule': found.code,
  \   'severity': {'E': 'error', 'W': 'warning'}[found.type],
  \}})
endfunction

function! s:go_to(place) abort
  call cursor(a:place.line, stridx(getline(a:place.line), a:place.text) + 1)
endfunction

" Vim looks for changes when the next key is pressed.
function! s:press_key() abort
  call feedkeys("\<Ignore>", 'n')
endfunction

" Runs the action of this title from the menu of those at the place.
function! s:action(wanted) abort
  call s:go_to(a:wanted)
  call ale#codefix#Execute(0, {data, actions -> s:choose(a:wanted.title, data, actions)})
endfunction

function! s:choose(title, data, actions) abort
  for [l:_, l:action] in a:actions
    if l:action.title ==# a:title
      call ale#codefix#ApplyLSPCodeAction(a:data, l:action)
    endif
  endfor
  call s:press_key()
endfunction

function! s:fixAll(_) abort
  call s:action({'line': 1, 'text': '', 'title': 'Fix all problems that can be fixed safely'})
endfunction

function! s:save(_) abort
  write
endfunction

" Replaces a line, as typing does.
function! s:type(edit) abort
  call setline(a:edit.line, a:edit.text)
  call s:press_key()
endfunction

function! s:hover(place) abort
  call s:go_to(a:place)
  let g:ale_hover_to_preview = 1
  ALEHover
  for l:_ in range(100)
    sleep 50m
    let l:window = filter(range(1, winnr('$')), {_, number -> getwinvar(number, '&previewwindow')})
    if !empty(l:window)
      let l:text = join(getbufline(winbufnr(l:window[0]), 1, '$'), "\n")
      pclose
      return l:text
    endif
  endfor
endfunction

function! BsmAsk(name, argument) abort
  return json_encode(function('s:' . a:name)(json_decode(a:argument)))
endfunction
