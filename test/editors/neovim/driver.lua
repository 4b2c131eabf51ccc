-- What the tests ask of Neovim. Arguments and answers are what JSON can hold.
local asked = {}
local severities = { 'error', 'warning', 'info', 'hint' }

function asked.text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

function asked.diagnostics()
  return vim.tbl_map(function(found)
    local lines = vim.api.nvim_buf_get_text(
      0, found.lnum, found.col, found.end_lnum, found.end_col, {})
    return {
      line = found.lnum + 1,
      text = table.concat(lines, '\n'),
      rule = found.code,
      severity = severities[found.severity],
    }
  end, vim.diagnostic.get(0))
end

local function go_to(place)
  local line = vim.api.nvim_buf_get_lines(0, place.line - 1, place.line, true)[1]
  vim.api.nvim_win_set_cursor(0, { place.line, line:find(place.text, 1, true) - 1 })
end

-- Runs the action of this title from the menu of those at the place.
function asked.action(wanted)
  go_to(wanted)
  vim.ui.select = function(actions, options, choose)
    for index, action in ipairs(actions) do
      if options.format_item(action) == wanted.title then
        return choose(action, index)
      end
    end
  end
  vim.lsp.buf.code_action()
end

function asked.fixAll()
  vim.cmd('BsmFixAll')
end

function asked.save()
  vim.cmd('write')
end

-- Replaces a line, as typing does.
function asked.type(edit)
  vim.api.nvim_buf_set_lines(0, edit.line - 1, edit.line, true, { edit.text })
end

function asked.hover(place)
  go_to(place)
  local answers = vim.lsp.buf_request_sync(
    0, 'textDocument/hover', vim.lsp.util.make_position_params(), 5000)
  for _, answer in pairs(answers) do
    return answer.result and answer.result.contents.value or ''
  end
end

function asked.completions(place)
  go_to(place)
  vim.api.nvim_win_set_cursor(0, { place.line, vim.fn.col('.') - 1 + #place.text })
  local answers = vim.lsp.buf_request_sync(
    0, 'textDocument/completion', vim.lsp.util.make_position_params(), 5000)
  for _, answer in pairs(answers) do
    return vim.tbl_map(function(item) return item.label end, answer.result)
  end
end

function BsmAsk(name, argument)
  local answer = asked[name](vim.fn.json_decode(argument))
  return vim.fn.json_encode(answer == nil and vim.NIL or answer)
end
